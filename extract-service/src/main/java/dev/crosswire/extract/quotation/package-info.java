/** Direct quotations: which stretches of a document stand between quotation marks. */
package dev.crosswire.extract.quotation;
