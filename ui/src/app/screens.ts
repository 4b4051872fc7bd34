/** Which component shows which page. */

import type { Component } from "svelte";
import type { Page, Route } from "../state/routes";
import About from "../screens/about/About.svelte";
import Account from "../screens/account/Account.svelte";
import Accounts from "../screens/accounts/Accounts.svelte";
import OpenAccount from "../screens/accounts/OpenAccount.svelte";
import Add from "../screens/add/Add.svelte";
import Audit from "../screens/audit/Audit.svelte";
import Grid from "../screens/grid/Grid.svelte";
import Companies from "../screens/companies/Companies.svelte";
import Company from "../screens/company/Company.svelte";
import Import from "../screens/import/Import.svelte";
import Home from "../screens/home/Home.svelte";
import Journal from "../screens/journal/Journal.svelte";
import Jobs from "../screens/jobs/Jobs.svelte";
import Lockouts from "../screens/lockouts/Lockouts.svelte";
import Measures from "../screens/measures/Measures.svelte";
import OwnStaff from "../screens/own-staff/OwnStaff.svelte";
import People from "../screens/people/People.svelte";
import Person from "../screens/person/Person.svelte";
import Recovery from "../screens/recovery/Recovery.svelte";
import Run from "../screens/run/Run.svelte";
import Runs from "../screens/runs/Runs.svelte";
import Service from "../screens/service/Service.svelte";
import WriteService from "../screens/service/WriteService.svelte";
import Services from "../screens/services/Services.svelte";
import Settings from "../screens/settings/Settings.svelte";
import Strike from "../screens/strike/Strike.svelte";
import Strikes from "../screens/strikes/Strikes.svelte";

/** A screen that needs to know its route, or one that doesn't. */
type Screen<P extends Page> =
  Component<{ route: Extract<Route, { page: P }> }> | Component<Record<string, never>>;

export const screens: { [P in Page]?: Screen<P> } = {
  home: Home,
  people: People,
  person: Person,
  forget: Strike,
  add: Add,
  accounts: Accounts,
  account: Account,
  open_account: OpenAccount,
  grid: Grid,
  services: Services,
  service: Service,
  write_service: WriteService,
  import: Import,
  companies: Companies,
  company: Company,
  own_staff: OwnStaff,
  lockouts: Lockouts,
  recovery: Recovery,
  runs: Runs,
  run: Run,
  jobs: Jobs,
  journal: Journal,
  strikes: Strikes,
  strike: Strike,
  audit: Audit,
  measures: Measures,
  settings: Settings,
  about: About,
};
