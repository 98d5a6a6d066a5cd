package dev.crosswire.contract;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

/** What a position answers to a fact's question. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Answer.Counted.class, name = "quantity"),
    @JsonSubTypes.Type(value = Answer.Dated.class, name = "time"),
    @JsonSubTypes.Type(value = Answer.Located.class, name = "place"),
    @JsonSubTypes.Type(value = Answer.Named.class, name = "entity"),
    @JsonSubTypes.Type(value = Answer.Described.class, name = "description"),
    @JsonSubTypes.Type(value = Answer.YesNo.class, name = "polarity")
})
@JsonIgnoreProperties(ignoreUnknown = true)
public sealed interface Answer {
    record Counted(Quantity quantity) implements Answer {
        public Counted {
            Checks.given(quantity, "answer.quantity");
        }
    }

    record Dated(TimeSpan time) implements Answer {
        public Dated {
            Checks.given(time, "answer.time");
        }
    }

    record Located(List<Place> place) implements Answer {
        public Located {
            place = Checks.list(place);
        }
    }

    record Named(List<Entity> entity) implements Answer {
        public Named {
            entity = Checks.list(entity);
        }
    }

    record Described(String description) implements Answer {
        public Described {
            Checks.filled(description, "answer.description");
        }
    }

    /** The answer lies in the polarity alone: it happened, or it did not. */
    record YesNo() implements Answer {}
}
