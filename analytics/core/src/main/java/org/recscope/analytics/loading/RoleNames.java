package org.recscope.analytics.loading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What columns are called by those who make such files. The earlier a name stands, the surer it is.
final class RoleNames {
    private static final Map<Role, List<String>> NAMES = new EnumMap<>(Map.of(
            Role.USER,
            words("userid user uid reviewerid visitorid customerid customer memberid accountid profileid clientid"
                    + " personid queryid qid query sessionid session u"),
            Role.ITEM,
            words("itemid item iid movieid newsid articleid productid asin parentasin docno docid documentid bookid"
                    + " trackid songid artistid videoid contentid recipeid businessid gameid appid isbn movie article"
                    + " news product document doc i"),
            Role.RANK,
            words("rank ranking position pos"),
            Role.SCORE,
            words("score prediction predictedscore predictedrating pred predicted estimate est probability prob"
                    + " similarity logit"),
            Role.RELEVANCE,
            words("relevance rel rating grade label clicked click judgment judgement stars overall gain liked"
                    + " purchased feedback"),
            Role.TIMESTAMP,
            words("timestamp ts datetime time date unixtime unixreviewtime eventtime createdat"),
            Role.RUN,
            words("run runid runname model modelname algorithm algo recommender system"),
            Role.CATEGORIES,
            words("categories genres category genre topics tags topic subjects topiclabel")));

    private RoleNames() {}

    private static List<String> words(String names) {
        return List.of(names.split(" "));
    }

    /// A name as it is compared: small letters and digits, without the type that RecBole puts behind a colon.
    static String normal(String name) {
        int colon = name.indexOf(':');
        String bare = colon > 0 ? name.substring(0, colon) : name;
        return bare.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /// The role a name stands for.
    ///
    /// @return null when the name says nothing
    static @Nullable Role of(String name) {
        String normal = normal(name);
        for (Map.Entry<Role, List<String>> entry : NAMES.entrySet()) {
            if (entry.getValue().contains(normal)) {
                return entry.getKey();
            }
        }
        if (normal.endsWith("userid")) {
            return Role.USER;
        }
        if (normal.endsWith("itemid") || normal.endsWith("articleid")) {
            return Role.ITEM;
        }
        return normal.endsWith("timestamp") ? Role.TIMESTAMP : null;
    }

    /// How sure a name is of its role: 0 is surest.
    static int order(String name, Role role) {
        int order = NAMES.getOrDefault(role, List.of()).indexOf(normal(name));
        return order < 0 ? Integer.MAX_VALUE : order;
    }

    /// The usual names of a role, for remedies.
    static List<String> usual(Role role) {
        List<String> all = new ArrayList<>(NAMES.getOrDefault(role, List.of()));
        return all.subList(0, Math.min(3, all.size()));
    }

    /// Whether a file's name has one of the words in it.
    static boolean has(String file, String... words) {
        String lower = file.toLowerCase(Locale.ROOT);
        for (String word : words) {
            if (lower.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
