import type { Configuration } from "webpack";

export function addin(options: { readonly origin: string; readonly office: "self" | "cdn" | "21vianet" }): Configuration;
