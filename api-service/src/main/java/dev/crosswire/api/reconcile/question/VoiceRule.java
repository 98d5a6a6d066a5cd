package dev.crosswire.api.reconcile.question;

/** Two articles that cite one named speaker tell, more often than not, of one statement. */
final class VoiceRule implements Rule {
    @Override
    public void compare(Scope a, Scope b, Vocabulary words, Findings into) {
        boolean articles = !a.passage().article().equals(b.passage().article());
        if (articles && a.speaker() != null && a.speaker().equals(b.speaker())) {
            into.add(Signal.ONE_SPEAKER);
        }
    }
}
