/** The compact form of the language models: its file, and how features are hashed. Read by services; needs the JDK only. */
package dev.crosswire.models;
