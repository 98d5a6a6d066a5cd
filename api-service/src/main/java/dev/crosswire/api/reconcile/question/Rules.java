package dev.crosswire.api.reconcile.question;

import java.util.LinkedHashMap;
import java.util.Map;

/** The rules of sameness, by name, in the order in which they are asked. */
public final class Rules {
    public static final Map<String, Rule> ALL = all();

    private static final Rule[] IN_ORDER = ALL.values().toArray(Rule[]::new);

    private Rules() {}

    /** What all rules say; stops at the first clash. */
    public static Findings compare(Scope a, Scope b, Vocabulary words) {
        Findings findings = new Findings();
        compare(a, b, words, findings);
        return findings;
    }

    /** The same, in place of what was found before. */
    public static void compare(Scope a, Scope b, Vocabulary words, Findings findings) {
        findings.clear();
        for (Rule rule : IN_ORDER) {
            rule.compare(a, b, words, findings);
            if (findings.clash() != null) {
                return;
            }
        }
    }

    private static Map<String, Rule> all() {
        Map<String, Rule> rules = new LinkedHashMap<>();
        rules.put("type", new TypeRule());
        rules.put("time", new TimeRule());
        rules.put("count", new CountRule());
        rules.put("figure", new FigureRule());
        rules.put("article", new ArticleRule());
        rules.put("roles", new RolesRule());
        rules.put("predicate", new PredicateRule());
        rules.put("place", new PlaceRule());
        rules.put("topic", new TopicRule());
        rules.put("context", new ContextRule());
        rules.put("aspect", new AspectRule());
        rules.put("means", new MeansRule());
        rules.put("voice", new VoiceRule());
        rules.put("wording", new WordingRule());
        return rules;
    }
}
