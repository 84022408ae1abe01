/**
 * The commands of a terminal, one thin class each: they read, call, print. What they print as JSON is a contract with
 * scripts: fields are added, never renamed. No window here, and no work that a screen could need too. Start with
 * {@link org.duidu.cli.Program}.
 */
package org.duidu.cli;
