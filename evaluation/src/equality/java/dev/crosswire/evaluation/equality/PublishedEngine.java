package dev.crosswire.evaluation.equality;

import dev.crosswire.extract.language.LanguageEngine;
import dev.crosswire.extract.language.Sentence;
import dev.crosswire.extract.language.Token;
import dev.crosswire.extract.language.Word;
import edu.emory.clir.clearnlp.component.AbstractComponent;
import edu.emory.clir.clearnlp.component.mode.dep.DEPConfiguration;
import edu.emory.clir.clearnlp.component.mode.srl.SRLConfiguration;
import edu.emory.clir.clearnlp.component.utils.GlobalLexica;
import edu.emory.clir.clearnlp.component.utils.NLPUtils;
import edu.emory.clir.clearnlp.dependency.DEPNode;
import edu.emory.clir.clearnlp.dependency.DEPTree;
import edu.emory.clir.clearnlp.util.lang.TLanguage;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * The published models as their libraries run them: ClearNLP 3.2 tells tags, lemmas, dependencies and PropBank roles;
 * NLP4J 1.1 splits tokens and, with a tagger of its own, finds names. Loading takes about a minute and 2.7 GB.
 */
final class PublishedEngine implements LanguageEngine {
    private static final TLanguage LANGUAGE = TLanguage.ENGLISH;
    private static final String CLUSTERS = "brown-rcv1.clean.tokenized-CoNLL03.txt-c1000-freq1.txt.xz";
    private static final int ARGUMENT_DEPTH = 4;
    private static final int ARGUMENT_HEIGHT = 3;

    private final NLPDecoder names;
    private final List<AbstractComponent> grammar;

    PublishedEngine() {
        InputStream configuration = PublishedEngine.class.getResourceAsStream("nlp4j.xml");
        names = new NLPDecoder(configuration);
        GlobalLexica.initDistributionalSemanticsWords(List.of(CLUSTERS));
        grammar = List.of(
                NLPUtils.getPOSTagger(LANGUAGE, "general-en-pos.xz"),
                NLPUtils.getMPAnalyzer(LANGUAGE),
                NLPUtils.getDEPParser(LANGUAGE, "general-en-dep.xz", new DEPConfiguration("root")),
                NLPUtils.getSRLabeler(
                        LANGUAGE, "general-en-srl.xz", new SRLConfiguration(ARGUMENT_DEPTH, ARGUMENT_HEIGHT)));
    }

    /** The text is one paragraph of lines. */
    @Override
    public List<List<Token>> segment(String text) {
        List<edu.emory.mathcs.nlp.component.tokenizer.token.Token> tokens = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n", -1)) {
            for (var token : names.getTokenizer().tokenize(line)) {
                token.setStartOffset(token.getStartOffset() + start);
                token.setEndOffset(token.getEndOffset() + start);
                tokens.add(token);
            }
            start += line.length() + 1;
        }
        return names.getTokenizer().segmentize(tokens).stream()
                .map(sentence -> sentence.stream()
                        .map(token -> new Token(token.getWordForm(), token.getStartOffset(), token.getEndOffset()))
                        .toList())
                .toList();
    }

    @Override
    public Sentence analyse(List<Token> tokens) {
        List<String> forms = tokens.stream().map(Token::form).toList();
        String[] tags = nameTags(forms);
        DEPTree tree = new DEPTree(forms);
        grammar.forEach(component -> component.process(tree));
        List<Word> words = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            words.add(word(tokens.get(i), tree.get(i + 1), tags[i]));
        }
        return new Sentence(words);
    }

    private String[] nameTags(List<String> forms) {
        NLPNode[] nodes = new NLPNode[forms.size() + 1];
        for (int i = 0; i < nodes.length; i++) {
            nodes[i] = names.create();
        }
        nodes[0].toRoot();
        String[] tags = new String[forms.size()];
        for (int i = 1; i < nodes.length; i++) {
            nodes[i].setWordForm(forms.get(i - 1));
            nodes[i].setID(i);
        }
        names.decode(nodes);
        for (int i = 1; i < nodes.length; i++) {
            tags[i - 1] = nodes[i].getNamedEntityTag();
        }
        return tags;
    }

    private static Word word(Token token, DEPNode node, String name) {
        List<Word.Role> roles = node.getSemanticHeadArcList().stream()
                .map(arc -> new Word.Role(arc.getNode().getID() - 1, arc.getLabel()))
                .toList();
        int head = node.getHead().getID() - 1;
        return new Word(token, node.getLemma(), node.getPOSTag(), head, node.getLabel(), name, roles);
    }
}
