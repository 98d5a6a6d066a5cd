package dev.crosswire.api.store;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import dev.crosswire.api.reconcile.lexicon.Memo;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;

/** Equal names, articles' ids and dates that are read are one string in memory: claims kept at hand say the same ones over and over. */
final class SharedStrings extends StdScalarDeserializer<String> {
    private static final long serialVersionUID = 1;
    private static final int LONGEST = 48;

    /** Of no two claims the same. */
    private static final String ID = "id";

    private static final Memo<String, String> KNOWN = new Memo<>(4_000, text -> text);

    private SharedStrings() {
        super(String.class);
    }

    static SimpleModule module() {
        return new SimpleModule("shared strings").addDeserializer(String.class, new SharedStrings());
    }

    /** For what the service reads from topics, too. */
    @Singleton
    static class Customizer implements ObjectMapperCustomizer {
        @Override
        public void customize(ObjectMapper json) {
            json.registerModule(module());
        }
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        String text = StringDeserializer.instance.deserialize(parser, context);
        return text == null || text.length() > LONGEST || ID.equals(parser.currentName()) ? text : KNOWN.of(text);
    }
}
