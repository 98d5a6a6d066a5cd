package dev.crosswire.ingest.language;

import dev.crosswire.ingest.article.Draft;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/** Names a text's language by OpenNLP's model of 103 languages, where the text is long and clear enough. */
@ApplicationScoped
public class Languages {
    private static final String MODEL = "/langdetect-183.bin";
    private static final int SHORTEST = 120;
    private static final int ENOUGH = 800;
    /** The model spreads its confidence over 103 languages: how far the best is before the second tells more. */
    private static final double CLEAR = 2.5;

    private static final Map<String, String> TAGS = Stream.concat(
                    Arrays.stream(Locale.getISOLanguages()).map(tag -> Map.entry(iso3(tag), tag)),
                    Stream.of(
                            Map.entry("cmn", "zh"),
                            Map.entry("ekk", "et"),
                            Map.entry("lvs", "lv"),
                            Map.entry("pes", "fa")))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a));

    private final ThreadLocal<LanguageDetectorME> detector =
            ThreadLocal.withInitial(() -> new LanguageDetectorME(Model.LOADED));

    /** Takes some 70 MB, and a second to load: only when a text first asks for it. */
    private static final class Model {
        private static final LanguageDetectorModel LOADED = load();

        private static LanguageDetectorModel load() {
            try (InputStream in = Languages.class.getResourceAsStream(MODEL)) {
                return new LanguageDetectorModel(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The draft with its language; as it is where it has one, or none can be told. */
    public Draft complete(Draft draft) {
        return draft.inLanguage() != null
                ? draft
                : of(draft.articleBody()).map(draft::withLanguage).orElse(draft);
    }

    /** The language's BCP 47 tag. */
    public Optional<String> of(String text) {
        if (text.length() < SHORTEST) {
            return Optional.empty();
        }
        String beginning = text.substring(0, Math.min(ENOUGH, text.length()));
        if (EnglishWords.prevailIn(beginning)) {
            return Optional.of("en");
        }
        Language[] likely = detector.get().predictLanguages(beginning);
        return likely[0].getConfidence() < CLEAR * likely[1].getConfidence()
                ? Optional.empty()
                : Optional.of(TAGS.getOrDefault(likely[0].getLang(), likely[0].getLang()));
    }

    private static String iso3(String tag) {
        return Locale.forLanguageTag(tag).getISO3Language();
    }
}
