package dev.crosswire.api.reconcile.question;

import dev.crosswire.api.reconcile.lexicon.Resource;

/** What a rule can find in two claims, and how much it says for or against one question ({@code signals.tsv}). */
public enum Signal {
    BASE,
    NEAR_TYPE,
    OPPOSITE,
    SAME_AGENT,
    SAME_SIDE,
    MORE_AGENTS,
    ONE_AGENT,
    GENERIC_AGENT,
    OTHER_AGENT,
    NO_TOPIC,
    ONE_TOPIC,
    OTHER_TOPIC,
    GENERIC_TOPIC,
    OTHER_NAMES,
    SAME_PREDICATE,
    FIGURE_PREDICATE,
    SAME_PLACE,
    PART_PLACE,
    COUNTED_PART,
    ONE_PLACE,
    OTHER_PLACE,
    NEAR_TIME,
    ONE_TIME,
    SAME_UNIT,
    TOLL,
    UNIT_NAMED,
    ONE_COUNTED,
    SAME_ARTICLE,
    NEWS_IN_ARTICLE,
    OTHER_QUALIFIER,
    OTHER_MODALITY,
    CONTEXT,
    WORDING,
    SLOTS,
    TOPIC,
    CONTENT,
    OTHER_CONTENT,
    ONE_CONTENT,
    SAME_ASPECT,
    OTHER_ASPECT,
    OTHER_PREDICATE,
    LIKE_PREDICATE,
    SAME_MEANS,
    OTHER_MEANS,
    MEANING,
    JUDGEMENT,
    SAME_FIGURE,
    RARE_FIGURE,
    NEAR_FIGURE,
    FAR_FIGURE,
    AGENT_TOLD,
    ONE_VERB,
    OTHER_JUDGEMENT,
    OTHER_ACT_CONTENT,
    COUNTED_PLACE,
    FAR_TIME,
    SAME_QUALIFIER,
    ONE_LOCAL,
    COUNTRY_PART,
    UNCOUNTED_TOLL,
    WIDE_PREDICATE,
    ALL_AGENTS,
    ONE_SPEAKER,
    OTHER_TYPE,
    LIKE_UNIT,
    OTHER_DESCRIPTION,
    SAME_GROUP,
    OTHER_VICTIM;

    private double weight;

    static {
        for (String[] row : Resource.rows("signals.tsv")) {
            valueOf(row[0]).weight = Double.parseDouble(row[1]);
        }
    }

    /** In log odds. */
    public double weight() {
        return weight;
    }
}
