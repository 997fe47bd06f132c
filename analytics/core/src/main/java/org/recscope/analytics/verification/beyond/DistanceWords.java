package org.recscope.analytics.verification.beyond;

import org.jspecify.annotations.Nullable;
import org.recscope.analytics.verification.Vector;

/// Vectors that compare items with each other, told by how they say that items are compared.
final class DistanceWords {
    private DistanceWords() {}

    /// Sets the world up for the distance that is asked for.
    ///
    /// @return our parameters; null when it is not known
    private static @Nullable String distance(Vector vector, SmallWorld world, String said) {
        if (said.contains("co-occurrence")) {
            return "attribute=readers";
        }
        if (said.contains("hamming")) {
            ItemFeatures.values(vector.input(), world);
            return "distance=hamming";
        }
        if (said.contains("jaccard")) {
            ItemFeatures.labels(vector.input(), world);
            return "distance=jaccard";
        }
        boolean cosine = said.contains("cosine")
                || said.contains("unit vectors")
                || vector.subject().contains("cosine");
        if (cosine) {
            ItemFeatures.vectors(vector.input(), world);
            return "distance=embedding";
        }
        return null;
    }

    static @Nullable Question pairs(Vector vector, SmallWorld world, String said) {
        String distance = distance(vector, world, said);
        if (distance == null) {
            return null;
        }
        String subject = vector.subject();
        if (subject.contains("similarity") || subject.equals("ils")) {
            String single = said.contains("\"single_item\":1") ? "1" : "undefined";
            return Question.of(world, "ils", distance, "single=" + single);
        }
        String single = said.contains("\"single_item\":0") || subject.equals("ild") ? "0" : "undefined";
        String unknown = said.contains("nan for the user") ? "undefined" : "dropped";
        Question question = Question.of(world, "ild", distance, "single=" + single, "unknown=" + unknown);
        if (distance.endsWith("hamming")) {
            return question.then(twice -> twice / 2);
        }
        int k = vector.params().path("k").asInt(0);
        return subject.contains("over_list_length") ? question.then(mean -> mean * (k - 1) / 2) : question;
    }

    static @Nullable Question serendipity(Vector vector, SmallWorld world, String said) {
        String distance = distance(vector, world, said);
        return distance == null ? null : Question.of(world, "cosine-serendipity", distance);
    }
}
