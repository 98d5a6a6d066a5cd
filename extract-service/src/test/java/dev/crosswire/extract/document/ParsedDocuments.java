package dev.crosswire.extract.document;

import dev.crosswire.contract.Article;
import dev.crosswire.extract.language.ParsedTexts;
import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.language.Word;
import java.util.List;
import java.util.stream.IntStream;

/** Short documents from texts that are parsed already ({@link ParsedTexts}); a pilcrow in a text begins a paragraph. */
public final class ParsedDocuments {
    private ParsedDocuments() {}

    /** The document of a text, whose quotation marks may be curly. */
    public static Document of(String text) {
        String clean = text.replaceAll("[“”]", "\"");
        List<Sentence> sentences = ParsedTexts.of(clean);
        List<Integer> paragraphs = sentences.stream()
                .map(sentence -> paragraph(clean, sentence.word(0).token().start()))
                .toList();
        Article article = new Article("example", null, null, null, null, text, "en", "2025-03-19", null, 1, false);
        int[] origin = IntStream.rangeClosed(0, clean.length()).toArray();
        return new Document(article, new AlignedText(clean, origin), sentences, paragraphs);
    }

    private static int paragraph(String text, int offset) {
        return (int) text.substring(0, offset).chars().filter(c -> c == '¶').count();
    }

    /** A word of a document: its sentence and its index there. */
    public record At(int sentence, int word) {}

    /** Finds a word by its form; {@code form:2} is the second of that form. */
    public static At find(Document document, String form) {
        int colon = form.indexOf(':', 1);
        int nth = colon < 0 ? 1 : Integer.parseInt(form.substring(colon + 1));
        String wanted = colon < 0 ? form : form.substring(0, colon);
        for (int i = 0; i < document.sentences().size(); i++) {
            List<Word> words = document.sentences().get(i).words();
            for (int k = 0; k < words.size(); k++) {
                if (words.get(k).token().form().equals(wanted) && --nth == 0) {
                    return new At(i, k);
                }
            }
        }
        throw new IllegalArgumentException(
                "no " + form + " in " + document.text().clean());
    }
}
