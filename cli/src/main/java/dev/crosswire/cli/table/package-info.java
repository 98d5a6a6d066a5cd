/** Facts and claims as tables for people. Pure: records in, text out. */
package dev.crosswire.cli.table;
