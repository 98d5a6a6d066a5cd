package dev.crosswire.extract.engine;

import dev.crosswire.extract.language.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds the arguments of verbal predicates by a classifier a candidate, one model for those on either side (ClearNLP;
 * J. D. Choi and M. Palmer, "Transition-based Semantic Role Labeling Using Predicate Argument Clustering", 2011).
 * Immutable; a {@link Run} is one thread's work space.
 */
final class RoleLabeler {
    private static final Pattern NUMBERED = Pattern.compile("(A|C-A|R-A)(RG)?[\\dA].*");
    private static final String NO_ARGUMENT = "N";

    private enum Field {
        LEMMA,
        TAG,
        RELATION,
        PATH_TAGS,
        PATH_RELATIONS,
        PATH_DISTANCE,
        LEFT_SUBCATEGORIES,
        RIGHT_SUBCATEGORIES,
        LAST_ARGUMENT,
        ARGUMENT_BEFORE,
        DISTANCE
    }

    /** An atom of the model: which word, and what of it; the field is null for sets and binary templates. */
    private record Part(boolean ofPredicate, int offset, Kin kin, Field field) {}

    /** The model of one side. */
    private record Side(
            LinearModel model,
            Part[] parts,
            Template[] ofPredicate,
            Template[] ofArgument,
            Template[] ofBoth,
            Symbol[] labels,
            boolean[] numbered,
            int none) {}

    /** What is the same of a word whatever it is looked at with. */
    private static final Set<Field> OWN =
            EnumSet.of(Field.LEMMA, Field.TAG, Field.RELATION, Field.LEFT_SUBCATEGORIES, Field.RIGHT_SUBCATEGORIES);

    private static final Symbol[] DISTANCES = Symbol.of(new String[] {"0", "1", "2", "3"});

    private final Side[] sides;
    private final Symbol[] relations;
    private final boolean[] auxiliary;
    private final boolean[] verbal;

    /** A labeler with the models for arguments before and after their predicate. */
    RoleLabeler(LinearModel before, LinearModel after, Symbol[] relations, Symbol[] tags) {
        this.sides = new Side[] {side(before), side(after)};
        this.relations = relations;
        this.auxiliary = new boolean[relations.length];
        for (int i = 0; i < relations.length; i++) {
            auxiliary[i] = relations[i].text().startsWith("aux");
        }
        this.verbal = new boolean[tags.length];
        for (int i = 0; i < tags.length; i++) {
            verbal[i] = tags[i].text().startsWith("VB");
        }
    }

    private static Side side(LinearModel model) {
        Part[] parts = Stream.of(model.atoms()).map(RoleLabeler::part).toArray(Part[]::new);
        Symbol[] labels = Symbol.of(model.labels());
        boolean[] numbered = new boolean[labels.length];
        int none = 0;
        for (int i = 0; i < labels.length; i++) {
            numbered[i] = NUMBERED.matcher(labels[i].text()).matches();
            none = labels[i].text().equals(NO_ARGUMENT) ? i : none;
        }
        Template[] ofPredicate = templates(model, template -> isOf(template, parts, true));
        Template[] ofArgument = templates(model, template -> isOf(template, parts, false));
        Template[] ofBoth = templates(model, template -> !isOf(template, parts, true) && !isOf(template, parts, false));
        return new Side(model, parts, ofPredicate, ofArgument, ofBoth, labels, numbered, none);
    }

    private static Template[] templates(LinearModel model, Predicate<Template> which) {
        return Stream.of(model.templates()).filter(which).toArray(Template[]::new);
    }

    private static boolean isOf(Template template, Part[] parts, boolean predicate) {
        return template.kind() != Template.Kind.BINARY
                && IntStream.of(template.atoms())
                        .mapToObj(atom -> parts[atom])
                        .allMatch(part -> part.ofPredicate() == predicate
                                && (part.field() == null || OWN.contains(part.field())));
    }

    private static Part part(Atom atom) {
        return new Part(atom.source() == 'i', atom.offset(), Kin.of(atom.relation()), field(atom));
    }

    private static Field field(Atom atom) {
        return switch (atom.field()) {
            case "m" -> Field.LEMMA;
            case "p" -> Field.TAG;
            case "d" -> Field.RELATION;
            case "path" ->
                switch (atom.value()) {
                    case "p" -> Field.PATH_TAGS;
                    case "d" -> Field.PATH_RELATIONS;
                    default -> Field.PATH_DISTANCE;
                };
            case "subcat" -> atom.value().startsWith("l") ? Field.LEFT_SUBCATEGORIES : Field.RIGHT_SUBCATEGORIES;
            case "argn" -> atom.value().equals("0") ? Field.LAST_ARGUMENT : Field.ARGUMENT_BEFORE;
            case "t" -> Field.DISTANCE;
            default -> null;
        };
    }

    /** One thread's work space. */
    final class Run implements Scorer.Source {
        private final Scorer[] scorers = {new Scorer(sides[0].model()), new Scorer(sides[1].model())};
        private final Sums[] argumentSums = {
            new Sums(sides[0].model().size()), new Sums(sides[1].model().size())
        };
        private final Sums[] predicateSums = {
            new Sums(sides[0].model().size()), new Sums(sides[1].model().size())
        };
        private final RoleFeatures features = new RoleFeatures(relations);
        private final Candidates candidates = new Candidates();
        private final List<Symbol> numbered = new ArrayList<>();
        private Parse parse;
        private int predicate;
        private int argument;
        private int ancestor;
        private Side side;
        private long[] dependentRelations;

        /** The roles of each word of a parsed sentence, predicates numbered from 0; null for a word without. */
        List<List<Word.Role>> label(Parse sentence) {
            parse = sentence;
            features.start(parse);
            for (int i = 0; i < sides.length; i++) {
                argumentSums[i].start(parse.size);
                predicateSums[i].start(parse.size);
            }
            List<List<Word.Role>> roles = new ArrayList<>(parse.size);
            for (int i = 0; i < parse.size; i++) {
                roles.add(null);
            }
            for (predicate = 1; predicate < parse.size; predicate++) {
                if (isPredicate()) {
                    labelArguments(roles);
                }
            }
            return roles;
        }

        private boolean isPredicate() {
            int second = parse.secondTags[predicate];
            return !auxiliary[parse.relations[predicate]]
                    && (verbal[parse.tags[predicate]] || second >= 0 && verbal[second]);
        }

        private void labelArguments(List<List<Word.Role>> roles) {
            numbered.clear();
            dependentRelations = dependentRelations();
            candidates.collect(parse, predicate);
            for (int i = 0; i < candidates.size(); i++) {
                argument = candidates.word(i);
                ancestor = candidates.ancestor(i);
                int best = classify();
                if (best != side.none()) {
                    add(roles, side.labels()[best].text());
                    if (side.numbered()[best]) {
                        numbered.add(side.labels()[best]);
                    }
                }
            }
        }

        private void add(List<List<Word.Role>> roles, String label) {
            if (roles.get(argument) == null) {
                roles.set(argument, new ArrayList<>(2));
            }
            roles.get(argument).add(new Word.Role(predicate - 1, label));
        }

        private long[] dependentRelations() {
            int count = parse.dependentCount(predicate);
            if (count == 0) {
                return null;
            }
            long[] found = new long[count];
            int size = 0;
            for (int i = 0; i < count; i++) {
                long hash = relations[parse.relations[parse.dependent(predicate, i)]].hash();
                boolean seen = false;
                for (int j = 0; j < size; j++) {
                    seen |= found[j] == hash;
                }
                if (!seen) {
                    found[size++] = hash;
                }
            }
            return Arrays.copyOf(found, size);
        }

        private int classify() {
            int number = argument < predicate ? 0 : 1;
            side = sides[number];
            Scorer scorer = scorers[number];
            for (int atom = 0; atom < side.parts().length; atom++) {
                setAtom(scorer, atom, side.parts()[atom]);
            }
            keep(scorer, predicateSums[number], predicate, side.ofPredicate());
            keep(scorer, argumentSums[number], argument, side.ofArgument());
            scorer.clear();
            scorer.add(predicateSums[number].get(predicate));
            scorer.add(argumentSums[number].get(argument));
            scorer.add(side.ofBoth(), this);
            scorer.rank();
            return scorer.best();
        }

        private void keep(Scorer scorer, Sums sums, int word, Template[] templates) {
            if (sums.get(word) == null) {
                scorer.clear();
                scorer.add(templates, this);
                sums.put(word, scorer.scores());
            }
        }

        private void setAtom(Scorer scorer, int atom, Part part) {
            if (part.field() == null) {
                return;
            }
            int word = (part.ofPredicate() ? predicate : argument) + part.offset();
            word = word < 0 || word >= parse.size ? Parse.NONE : part.kin().of(parse, word);
            if (word == Parse.NONE) {
                scorer.set(atom, null);
                return;
            }
            switch (part.field()) {
                case LEMMA -> scorer.set(atom, parse.lemmas[word]);
                case TAG -> scorer.set(atom, parse.tagSymbols[word]);
                case RELATION -> scorer.set(atom, parse.isHeaded(word) ? relations[parse.relations[word]] : null);
                case PATH_TAGS -> setPath(scorer, atom, RoleFeatures.Step.TAGS);
                case PATH_RELATIONS -> setPath(scorer, atom, RoleFeatures.Step.RELATIONS);
                case PATH_DISTANCE -> setPath(scorer, atom, RoleFeatures.Step.DISTANCE);
                case LEFT_SUBCATEGORIES -> setSubcategories(scorer, atom, word, true);
                case RIGHT_SUBCATEGORIES -> setSubcategories(scorer, atom, word, false);
                case LAST_ARGUMENT -> scorer.set(atom, numbered(1));
                case ARGUMENT_BEFORE -> scorer.set(atom, numbered(2));
                case DISTANCE -> scorer.set(atom, DISTANCES[distance()]);
            }
        }

        private void setPath(Scorer scorer, int atom, RoleFeatures.Step step) {
            features.path(predicate, argument, ancestor, step);
            scorer.set(atom, features.hash(), features.power());
        }

        private void setSubcategories(Scorer scorer, int atom, int word, boolean left) {
            features.subcategorization(word, left);
            scorer.set(atom, features.hash(), features.power());
        }

        /** The numbered argument found that many before; null for none. */
        private Symbol numbered(int back) {
            return numbered.size() >= back ? numbered.get(numbered.size() - back) : null;
        }

        private int distance() {
            return Math.min((Math.abs(predicate - argument) - 1) / 5, DISTANCES.length - 1);
        }

        @Override
        public long[] set(int atom) {
            Part part = side.parts()[atom];
            if (side.model().atoms()[atom].field().equals("ds")) {
                return dependentRelations;
            }
            int word = (part.ofPredicate() ? predicate : argument) + part.offset();
            return word < 0 || word >= parse.size ? null : parse.forms[word].set(Form.SetField.CLUSTERS);
        }

        @Override
        public boolean holds(int atom) {
            boolean child = side.model().atoms()[atom].value().equals("0");
            return child ? parse.head(argument) == predicate : parse.head(predicate) == argument;
        }
    }
}
