package dev.crosswire.api.reconcile.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.crosswire.api.reconcile.Given;
import dev.crosswire.api.reconcile.PublishedClaim;
import dev.crosswire.api.reconcile.Reconciler;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoriesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Disaster|strike|earthquake|||Lima|2021-05-02||an earthquake struck Lima; Earthquake in Lima, May 2021",
                "Death|kill||person|=3 person|Lima|2021-05-02||three died in the quake; Earthquake in Lima, May 2021",
                "Death|kill||person|=3 person|Lima|2021-05-02||three died; Casualties in Lima, May 2021",
                "Attack|shoot|gunman|guard||Mercy Hospital|2021-05-02||a gunman shot a guard; Shooting at Mercy Hospital, May 2021",
                "Death|kill||person|=3 person|Philippines|2021-05-02||three died; Casualties in the Philippines, May 2021",
                "Attack|shoot|gunman|guard||Highway 12|2021-05-02||a gunman shot a guard; Shooting on Highway 12, May 2021",
                "Legal|charge|police|Jo Bloggs|||2021-05-02||; Jo Bloggs: legal case, May 2021",
                "Economy|fall|copper price||||2021-05-02||; Copper price: business, May 2021",
                "Call|speak|Donald Trump,Vladimir Putin||||2025-03-18||; Talks between Russia and the United States, March 2025",
                "Economy|buy|Acme|Umbra|=3 US dollar||2021-05-02||; Acme and Umbra: business, May 2021",
                "Promise|vow|Donald Trump|help||||; The United States, March 2025",
                "Demand|ask|Iran|Iraq,halt to strikes|||2021-05-02||Iran asked Iraq for a truce; Iran and Iraq: ceasefire, May 2021",
                "Evaluate|describe|Iran|full ceasefire|||2021-05-02||Iran called the ceasefire a step; Iran: ceasefire, May 2021",
                "Agree|agree||full ceasefire|||2021-05-02||; Full ceasefire, May 2021",
                "Economy|cut|Acme|job|=300 job||2021-05-02||redundancies at Acme; Acme: job cuts, May 2021",
                "Death|kill||person|=3 person|Elm Street<United States|2021-05-02||three died; Casualties in the United States, May 2021"
            })
    void sayWhatHappened(String line, String title) {
        PublishedClaim claim = Given.claim().of(line);
        assertEquals(title, new Reconciler().reconcile(List.of(claim)).get(0).storyTitle());
    }

    private static Map<String, String> storiesOf(String... lines) {
        List<PublishedClaim> article =
                Stream.of(lines).map(line -> Given.claim().of(line)).toList();
        Map<String, String> stories = new HashMap<>();
        new Reconciler()
                .reconcile(article)
                .forEach(fact -> stories.put(fact.fact().type().label(), fact.storyTitle()));
        return stories;
    }

    @Test
    void claimsBelongToTheStoryThatTheirArticleTells() {
        Map<String, String> stories = storiesOf(
                "Disaster|strike|earthquake|||Lima|2025-03-18||an earthquake struck Lima",
                "Death|kill||person|=3 person|Lima|2025-03-18||three died in the quake",
                "Damage|crack||school wall|||||a wall cracked",
                "Promise|vow|Jo Bloggs|help|||||Jo Bloggs vowed to help");
        assertEquals(Set.of("Earthquake in Lima, March 2025"), Set.copyOf(stories.values()));
    }

    @Test
    void whatHappenedAtAnotherTimeIsAStoryOfItsOwn() {
        Map<String, String> stories = storiesOf(
                "Disaster|strike|earthquake|||Lima|2025-03-18||an earthquake struck Lima",
                "Death|kill||person|=3 person|Lima|2025-03-18||three died in the quake",
                "Damage|hit|flood|bridge||Lima|2024-03-02||a flood hit a bridge");
        assertEquals("Earthquake in Lima, March 2025", stories.get("Death"));
        assertEquals("Flooding in Lima, March 2024", stories.get("Damage"));
    }

    @Test
    void whatHappenedInACountryThatIsHardlySpokenOfIsAStoryOfItsOwn() {
        List<PublishedClaim> article = new ArrayList<>();
        for (int i = 1; i <= 5; i++) {
            article.add(Given.claim()
                    .at("PE")
                    .of("Damage|crack|quake|wall|=%d wall|Lima|||%1$d walls cracked".formatted(i)));
        }
        article.add(Given.claim().at("JP").of("Disaster|flood|river|town||Nagano|||a river flooded a town"));
        Map<String, String> stories = new HashMap<>();
        new Reconciler()
                .reconcile(article)
                .forEach(fact -> stories.put(fact.fact().type().label(), fact.storyTitle()));
        assertEquals("Earthquake in Lima, March 2025", stories.get("Damage"));
        assertEquals("Flooding in Nagano, March 2025", stories.get("Disaster"));
    }
}
