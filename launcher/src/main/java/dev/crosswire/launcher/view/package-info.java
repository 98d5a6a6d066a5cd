/** The view of facts as a table for people. Pure: text in, text out. */
package dev.crosswire.launcher.view;
