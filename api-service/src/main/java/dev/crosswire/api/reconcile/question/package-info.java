/**
 * Same question? A list of named rules compares what two claims are about: kind of event, roles, place, time, what is
 * counted. The values that they give take no part. Claims of one question are clustered by complete link.
 */
package dev.crosswire.api.reconcile.question;
