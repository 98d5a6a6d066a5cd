package dev.crosswire.extract.quotation;

/**
 * A stretch between quotation marks, marks left out. It may run over sentences; a paragraph that goes on without a closing
 * mark before it begins a new one that continues it.
 *
 * @param number its place in the document's quotations, from 0
 * @param fromWord the first word in sentence {@code from}; {@code toWord} the word after the last in sentence {@code to}
 * @param continues whether it goes on with the quotation before it
 */
public record Quotation(int number, int from, int fromWord, int to, int toWord, int paragraph, boolean continues) {
    public boolean covers(int sentence, int word) {
        boolean after = sentence > from || sentence == from && word >= fromWord;
        boolean before = sentence < to || sentence == to && word < toWord;
        return after && before;
    }
}
