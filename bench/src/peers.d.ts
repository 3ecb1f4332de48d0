// Peers that ship no types, or types that our compiler settings do not read.
declare module "arquero";
declare module "caniuse-lite";
declare module "lodash";
declare module "lokijs";
declare module "mime-db";
