/** What an operator does to a run from the command line: keys, dead letters, erasure. */
package dev.crosswire.launcher.operate;
