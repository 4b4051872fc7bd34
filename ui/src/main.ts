import { mount } from "svelte";
import "./style/tokens.css";
import "./style/base.css";
import App from "./app/App.svelte";
import { asked } from "./words/pseudo";

if (asked() === "mirrored") document.documentElement.dir = "rtl";

const target = document.getElementById("app");
if (target) mount(App, { target });
