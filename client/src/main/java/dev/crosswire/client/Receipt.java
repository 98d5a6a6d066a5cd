package dev.crosswire.client;

/**
 * What became of one article that was sent.
 *
 * @param line its line where many were sent, counted from 1; 0 otherwise
 * @param id null where it was refused
 * @param version greater is newer; 0 where it was refused
 * @param status {@code accepted}, {@code duplicate} (that version said so already) or {@code refused}
 * @param reason why it was refused, null where it was not
 */
public record Receipt(long line, String id, long version, String status, String reason) {
    public boolean isRefused() {
        return status.equals("refused");
    }
}
