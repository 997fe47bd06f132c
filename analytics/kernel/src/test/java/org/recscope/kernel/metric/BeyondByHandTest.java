package org.recscope.kernel.metric;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recscope.kernel.catalogue.MetricCatalogue;
import org.recscope.kernel.data.Attribute;
import org.recscope.kernel.data.AttributeTable;
import org.recscope.kernel.data.CodeSet;
import org.recscope.kernel.data.Interactions;
import org.recscope.kernel.data.Numbers;
import org.recscope.kernel.data.RankedLists;
import org.recscope.kernel.data.Vocabulary;
import org.recscope.kernel.pass.CataloguePass;
import org.recscope.kernel.pass.Members;
import org.recscope.kernel.pass.Plan;
import org.recscope.kernel.pass.PopulationPass;
import org.recscope.kernel.pass.UserGroups;

/// Everything beyond accuracy over two users and six items, small enough to check with a pencil:
///
/// | item | 0 | 1 | 2 | 3 | 4 | 5 |
/// |---|---|---|---|---|---|---|
/// | categories | a | a b | b | c | none | a |
/// | published, day | 0 | 1 | 2 | 3 | 4 | unknown |
///
/// | user | list | relevant | history | before | group |
/// |---|---|---|---|---|---|
/// | 0 | 1 3 0 | 1 3 | 0 1 | 3 0 2 | x |
/// | 1 | 0 5 | 5 | 0 | nothing | y |
class BeyondByHandTest {
    private static final RankedLists RUN = RankedLists.of(new int[] {1, 3, 0}, new int[] {0, 5});

    private static final Inputs INPUTS = Inputs.of(2, 6)
            .withTruth(new Interactions(new int[] {0, 2, 3}, new int[] {1, 3, 5}))
            .withHistory(new Interactions(new int[] {0, 2, 3}, new int[] {0, 1, 0}))
            .withCategories(Example.categories("a", "ab", "b", "c", "", "a"))
            .withReference("before", RankedLists.of(new int[] {3, 0, 2}, new int[0]))
            .withUserAttributes(new AttributeTable(
                    List.of(new Attribute("group", List.of("x", "y"), new int[] {0, 1})), List.of()))
            .withItemAttributes(new AttributeTable(List.of(), List.of(new Numbers("published", new double[] {
                1.6e9, 1.6e9 + 86400, 1.6e9 + 2 * 86400, 1.6e9 + 3 * 86400, 1.6e9 + 4 * 86400, Double.NaN
            }))));

    private static MetricName name(String text) {
        return MetricCatalogue.parse(List.of(text)).get(0);
    }

    @ParameterizedTest(name = "{0} of user {1} is {2}")
    @CsvSource(
            delimiter = ';',
            value = {
                "ild; 0; 0.7642977",
                "ild(distance=jaccard); 0; 0.8333333",
                "ild(distance=hamming); 0; 2",
                "ild(attribute=readers); 0; 0.2928932",
                "ild@1(single=0); 0; 0",
                "unrepeated; 0; 1",
                "ils; 0; 0.2357023",
                "ils@1(single=1); 0; 1",
                "eild(discount=none); 0; 0.7642977",
                "category-entropy; 0; 1.5",
                "distinct-categories; 0; 3",
                "distinct-categories@6(per=k); 0; 0.5",
                "s-recall@1; 0; 0.6666667",
                "s-recall; 0; 1",
                "alpha-ndcg; 0; 1",
                "alpha-ndcg; 1; 0.6309298",
                "err-ia; 0; 0.4166667",
                "err-ia@2(norm=perfect); 0; 0.6666667",
                "binomial-diversity(alpha=0); 1; 0.8735805",
                "user-coverage; 1; 1",
                "user-coverage(least=3); 1; 0",
                "sufficiency@4; 1; 0.5",
                "miuf; 1; 0.5",
                "self-information; 1; 1.0849625",
                "self-information(cold=dropped); 1; 0.5849625",
                "surprisal; 1; 0.5",
                "surprisal@4(per=k); 1; 0.25",
                "epc(discount=none); 1; 0.5",
                "epc(discount=none,relevance=truth); 1; 0.5",
                "efd(discount=none); 1; 1.0849625",
                "epd(discount=none); 0; 0.4309644",
                "cosine-serendipity; 0; 0.3821489",
                "serendipity; 0; 0.3333333",
                "unexpectedness@2; 0; 0.5",
                "unexpectedness@3(against=run); 0; 0.3333333",
                "seen-share; 0; 0.6666667",
                "freshness; 0; 2.6666667",
                "freshness(now=1600000000); 0; -1.3333333",
                "arp; 1; 1",
                "arp(scale=interactions); 1; 0.3333333",
                "arp(cold=dropped); 1; 2",
                "popularity-lift; 1; -0.5",
                "aplt; 0; 0.3333333",
                "aplt(head=0.5); 0; 0.6666667",
                "aclt; 0; 1",
                "steck; 1; 0",
                "steck(direction=list-reference); 0; 1.8278551",
                "js-divergence; 0; 0.1908745",
                "js-distance; 0; 0.4368919",
                "hellinger; 0; 0.4283730",
                "representation(attribute=categories,reference=catalogue,weight=none,alpha=0,divergence=variation); 1; 0.5",
                "activation(attribute=published,reference=catalogue,weight=none,alpha=0,divergence=variation,bins=2); 0; 0.2666667",
                "news-calibration(weight=none,alpha=0,divergence=variation); 0; 0.3333333",
                "alternative-voices(attribute=categories,weight=none,alpha=0,divergence=variation); 1; 0",
                "fragmentation(attribute=categories,weight=none,alpha=0); 0; 0.5579230",
                "fragmentation(attribute=categories,weight=none,alpha=0,others=0); 1; 0.5579230",
                "overlap; 0; 0.6666667",
                "overlap(of=union); 0; 0.5",
                "overlap; 1; NaN",
                "rbo(p=0.5,form=min); 0; 0.2083333",
                "rbo(p=0.5); 0; 0.2916667",
                "rank-change; 0; 1.6666667",
                "rank-change(items=shared); 0; 1",
                "temporal-novelty; 0; 0",
                "temporal-novelty; 1; 0.5",
                "ee-disparity@3; 0; 1.6480724",
                "ee-relevance@3; 0; 1.3924659",
                "ee-loss@3; 0; 0.2556064",
                "awrf(attribute=categories); 0; 0.9900051"
            })
    void ofAUser(String metric, int user, double expected) {
        assertEquals(expected, Example.values(metric, INPUTS, RUN)[user], 1e-7);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "personalisation; 0.5917517",
                "coverage; 0.6666667",
                "coverage(as=items); 4",
                "eligible-coverage; 1",
                "category-coverage@1; 0.6666667",
                "tail-coverage; 0.5",
                "entropy; 1.9219281",
                "entropy(base=e,per=item); 0.3330448",
                "herfindahl; 0.28",
                "lorenz; 0.2",
                "lorenz(share=1); 1",
                "gini; 0.52",
                "gini(over=recommended); 0.2",
                "gini(correction=no); 0.4333333",
                "gini(read=equality); 0.48",
                "exposure-gini(weight=none); 0.52",
                "item-exposure-gap(weight=none); 0.4",
                "provider-exposure-gap(attribute=categories,weight=none,against=catalogue); 0.2",
                "rsp; 0.7483315",
                "reo; 0",
                "user-gap(metric=mrr); 0.5",
                "user-ratio(metric=mrr); 0.5",
                "user-variance(metric=mrr); 0.0625",
                "worst-group(metric=mrr); 0.5",
                "user-mad(metric=mrr); 0.5",
                "worst-group(metric=steck); 0.5777670"
            })
    void ofARun(String metric, double expected) {
        Plan plan = Plan.of(List.of(name(metric)), MetricCatalogue::get);
        Vocabulary.Builder ids = Vocabulary.builder();
        ids.add("u0");
        ids.add("u1");
        Members all = Members.of(CodeSet.all(2), UserGroups.of(ids.build()));
        double value = plan.population().isEmpty()
                ? new CataloguePass(plan, CodeSet.all(6)).score(RUN, all)[0].value()
                : new PopulationPass(plan, INPUTS).score(RUN, all)[0].value();
        assertEquals(expected, value, 1e-7);
    }

    @ParameterizedTest(name = "{0} of 1 1 2 is {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "unrepeated; 0.6666667",
                "unrepeated(strict=yes); 0",
                "unrepeated@4(per=k); 0.75",
                "unrepeated@1; 1"
            })
    void ofAListThatRepeatsAnItem(String metric, double expected) {
        Inputs inputs = Inputs.of(1, 3);
        assertEquals(expected, Example.values(metric, inputs, RankedLists.of(new int[] {1, 1, 2}))[0], 1e-7);
    }

    @Test
    void whatIsMissingIsSaidByItsName() {
        Inputs bare = Inputs.of(1, 1);
        assertEquals(List.of("a column 'provider' in the items file"), missing("distinct-providers", bare));
        assertEquals(List.of("item categories"), missing("ild", bare));
        assertEquals(List.of("item embeddings"), missing("ild(distance=embedding)", bare));
        assertEquals(List.of("the history"), missing("ild(attribute=readers)", bare));
        assertEquals(List.of("a reference run"), missing("overlap", bare));
        assertEquals(List.of("a run called 'old'"), missing("overlap(run=old)", INPUTS));
        assertEquals(List.of("a column 'sex' in the users file"), missing("user-gap(by=sex)", INPUTS));
        assertEquals(
                List.of("a metric with a value a user instead of 'gini'"), missing("user-gap(metric=gini)", INPUTS));
        assertEquals(List.of("a column 'published' of times in the items file"), missing("freshness", bare));
        assertEquals(List.of("the truth"), missing("epc(relevance=truth)", bare.withHistory(Interactions.none(1))));
    }

    private static List<String> missing(String metric, Inputs inputs) {
        MetricName name = name(metric);
        return MetricCatalogue.get(name.family()).missing(inputs, name.parameters());
    }
}
