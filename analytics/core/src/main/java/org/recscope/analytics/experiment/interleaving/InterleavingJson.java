package org.recscope.analytics.experiment.interleaving;

import java.nio.charset.StandardCharsets;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// `interleaving.json`: schema 1; what is undefined or without bound is null.
public final class InterleavingJson {
    private InterleavingJson() {}

    /// Writes what interleaved lists say.
    ///
    /// @param its what they say
    /// @param impressions they were read from
    /// @return UTF-8 text, ending with a line break
    public static byte[] bytes(Preference its, Impressions impressions) {
        ObjectNode root = JsonMapper.shared().createObjectNode();
        root.put("schema", 1);
        root.put("first", its.first()).put("second", its.second());
        root.put("first-wins", its.firstWins()).put("second-wins", its.secondWins());
        root.put("ties", its.ties()).put("unclicked", its.unclicked());
        ObjectNode preference = root.putObject("preference");
        number(preference, "estimate", its.preference().estimate());
        number(preference, "error", its.preference().error());
        number(preference, "low", its.preference().interval().low());
        number(preference, "high", its.preference().interval().high());
        number(preference, "p", its.preference().p());
        number(root, "sign-test-p-of-lists", its.listsP());
        root.put("users", its.users()).put("first-users", its.firstUsers()).put("second-users", its.secondUsers());
        number(root, "sign-test-p-of-users", its.usersP());
        number(root, "openers-p", its.openers().p());
        Impressions.Problems problems = impressions.problems();
        root.putObject("left-out")
                .put("rows-without-impression", problems.withoutImpression())
                .put("rows-without-team", problems.withoutTeam())
                .put("unreadable-rows", problems.unreadable())
                .put("clicks-on-items-of-neither", problems.unknownClicks());
        return (root.toPrettyString() + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static void number(ObjectNode node, String name, double value) {
        if (Double.isFinite(value)) {
            node.put(name, value);
        } else {
            node.putNull(name);
        }
    }
}
