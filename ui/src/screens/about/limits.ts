/** What Keyholder can and can't do against whom, in plain words. The threat table of the security design (2.11) has the rest. */
export const limits: readonly { when: string; says: string }[] = [
  {
    when: "Somebody copies the vault's folder or a backup",
    says: "They need the vault secret, which is in this computer's keyring and on the kits, and a password. Lockouts and authenticator codes don't help here: they stop people at this program, not people with a copy.",
  },
  {
    when: "Somebody sits at the locked screen",
    says: "They need username, password and a code. After a few wrong tries the sign-in is locked for a while, and owners are told.",
  },
  {
    when: "Somebody sits at your open vault",
    says: "They can do what you can do. Lock it when you get up; it locks itself after a time without activity.",
  },
  {
    when: "Somebody finds a recovery kit",
    says: "Without the vault's files it opens nothing. With the files it opens everything, without password or code. Keep kits sealed and away from the computer.",
  },
  {
    when: "A harmful program runs on this computer",
    says: "While the vault is open it can see what you see, and it can record what you type. Keyholder can't prevent that. Keep the computer up to date and let nobody else use your account on it.",
  },
  {
    when: "Somebody leaves and has an old copy",
    says: "They can read what they could read until then, and nothing of what comes later.",
  },
  {
    when: "Somebody puts an older vault folder in place of yours",
    says: "A computer that saw the newer one says so. A computer that never opened it can't know, unless you compare the journal's head with a printed one.",
  },
  {
    when: "Everything is lost: owners, kits and the vault secret",
    says: "Then nobody can open the vault, and we can't either. Have two owners and two kits in two places.",
  },
];
