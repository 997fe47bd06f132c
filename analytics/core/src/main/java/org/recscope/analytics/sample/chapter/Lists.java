package org.recscope.analytics.sample.chapter;

import java.util.ArrayList;
import java.util.List;
import org.recscope.analytics.sample.run.Ranking;
import org.recscope.analytics.sample.run.Recommender;
import org.recscope.analytics.sample.run.Run;
import org.recscope.analytics.sample.sheet.Sheet;
import org.recscope.analytics.sample.world.Choices;
import org.recscope.analytics.sample.world.Reader;
import org.recscope.analytics.sample.world.Readings;
import org.recscope.analytics.sample.world.Setting;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// `users`, `history`, `clicks` and one file a run: what an evaluation of recommenders needs.
public final class Lists implements Chapter {
    private final Cast cast;
    private final List<Run> runs;
    private final int length;
    private final int historyPerUser;
    private final boolean imperfect;

    /// Lists of a world.
    ///
    /// @param cast which world
    /// @param runs which recommenders
    /// @param length of a list
    /// @param historyPerUser articles read before the split, on average
    /// @param imperfect whether the files have flaws
    public Lists(Cast cast, List<Run> runs, int length, int historyPerUser, boolean imperfect) {
        this.cast = cast;
        this.runs = List.copyOf(runs);
        this.length = length;
        this.historyPerUser = historyPerUser;
        this.imperfect = imperfect;
    }

    @Override
    public Page page(int from, int to) {
        Choices history = new Choices();
        Choices clicks = new Choices();
        Ranking ranking = new Ranking(length);
        Readings readings = new Readings(cast.world(), cast.seed(), historyPerUser);
        UserRows users = new UserRows(cast, from, to, imperfect);
        ReadingRows read = new ReadingRows(cast, "history", from, to);
        ReadingRows clicked = new ReadingRows(cast, "clicks", from, to);
        Flaws flaws = new Flaws(cast, imperfect);
        List<Recommender> recommenders = new ArrayList<>();
        List<RunRows> lists = new ArrayList<>();
        for (Run run : runs) {
            recommenders.add(run.recommender(cast.world(), cast.seed()));
            lists.add(new RunRows(cast, run.word(), from, to));
        }
        for (int user = from; user < to; user++) {
            Reader reader = cast.world().readers().reader(user);
            readings.history(reader, history);
            readings.clicks(reader, history, clicks);
            users.add(reader);
            read.add(user, history);
            clicked.add(user, clicks);
            for (int r = 0; r < recommenders.size(); r++) {
                flaws.list(runs.get(r), reader, history, recommenders.get(r), ranking, lists.get(r));
            }
        }
        List<Sheet> sheets = new ArrayList<>(List.of(users.sheet(), read.sheet(), clicked.sheet()));
        lists.forEach(rows -> sheets.add(rows.sheet()));
        return new Page(sheets, flaws.counts());
    }

    @Override
    public void describe(double[] sums, ObjectNode truth) {
        truth.put(
                "about",
                "Readers take articles by taste, appeal, age and paper. The runs know the history, never the taste.");
        ObjectNode order = truth.putObject("order");
        order(order.putArray("accuracy"), Run.ACCURATE, Run.DIVERSE, Run.POPULAR);
        order(order.putArray("coverage"), Run.DIVERSE, Run.ACCURATE, Run.POPULAR);
        order(order.putArray("concentration"), Run.POPULAR, Run.ACCURATE, Run.DIVERSE);
        order(order.putArray("miscalibration"), Run.POPULAR, Run.ACCURATE, Run.DIVERSE);
        order(order.putArray("list-diversity-best"), Run.DIVERSE);
        worseServed(truth.putObject("worse-served"));
        if (imperfect) {
            Flaws.describe(sums, truth.putObject("flaws"));
        }
    }

    /// Readers of whom the runs know less, and why.
    private void worseServed(ObjectNode segments) {
        Setting setting = cast.world().setting();
        for (Setting.Activity activity : setting.activities()) {
            if (activity.reading() < 1) {
                segments.putObject("activity=" + activity.name()).put("length-of-history", activity.reading());
            }
        }
        for (Setting.Country country : setting.countries()) {
            if (country.kept() < 1) {
                segments.putObject("country=" + country.name()).put("share-of-history-kept", country.kept());
            }
        }
        for (Setting.Device device : setting.devices()) {
            if (device.household() > 0) {
                segments.putObject("device=" + device.name()).put("share-of-history-by-others", device.household());
            }
        }
    }

    private void order(ArrayNode array, Run... best) {
        for (Run run : best) {
            if (runs.contains(run)) {
                array.add(run.word());
            }
        }
    }
}
