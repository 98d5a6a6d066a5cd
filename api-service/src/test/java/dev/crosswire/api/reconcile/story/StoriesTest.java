package dev.crosswire.api.reconcile.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.crosswire.api.reconcile.Given;
import dev.crosswire.api.reconcile.PublishedClaim;
import dev.crosswire.api.reconcile.Reconciler;
import java.util.List;
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
}
