package org.recscope.analytics.sample.world;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;

/// The names, shares and words of the world, read from `news.json`. Shares of a list sum to 1.
///
/// @param about what the file is
/// @param categories what articles are about
/// @param verbs words of headlines, by tone
/// @param frames patterns of headlines, with places for subject, verb and object
/// @param places where local news happens
/// @param providers who publishes
/// @param countries where readers live
/// @param ages how old they are
/// @param devices what they read on
/// @param activities how much they read
/// @param subscriptions what they pay
public record Setting(
        String about,
        List<Category> categories,
        Verbs verbs,
        List<String> frames,
        List<String> places,
        List<Provider> providers,
        List<Country> countries,
        List<Age> ages,
        List<Device> devices,
        List<Activity> activities,
        List<Subscription> subscriptions) {
    private static final String RESOURCE = "/org/recscope/analytics/sample/news.json";

    /// What an article is about.
    ///
    /// @param name in English
    /// @param demand share of what readers want
    /// @param supply share of what is written
    /// @param tone mean sentiment, from -1 to 1
    /// @param subjects of headlines
    /// @param objects of headlines
    public record Category(
            String name, double demand, double supply, double tone, List<String> subjects, List<String> objects) {}

    /// Verbs of headlines.
    ///
    /// @param good for a positive sentiment
    /// @param neutral for neither
    /// @param bad for a negative one
    public record Verbs(List<String> good, List<String> neutral, List<String> bad) {}

    /// Who publishes.
    ///
    /// @param name of the paper
    /// @param share of the articles
    /// @param pull factor on an article's appeal
    public record Provider(String name, double share, double pull) {}

    /// Where readers live.
    ///
    /// @param name two letters
    /// @param share of the readers
    /// @param kept share of what is read that reaches the history; below 1 where tracking began late
    /// @param openness share of the reading that follows the country's taste and not the reader's own
    /// @param tilt factors on the demand for categories
    public record Country(String name, double share, double kept, double openness, Map<String, Double> tilt) {}

    /// How old readers are.
    ///
    /// @param name a span of years
    /// @param share of the readers
    /// @param devices share of each device
    /// @param tilt factors on the demand for categories
    public record Age(String name, double share, List<Double> devices, Map<String, Double> tilt) {}

    /// What is read on.
    ///
    /// @param name of the kind of device
    /// @param household share of the history that somebody else with another taste read on it
    /// @param ease what it adds to the log odds of a click
    public record Device(String name, double household, double ease) {}

    /// How much is read.
    ///
    /// @param name of the class
    /// @param share of the readers
    /// @param reading factor on the articles in the history
    /// @param returning probability of any click after the split
    /// @param clicks mean number of clicks of who returns
    /// @param visiting probability of a visit on a day of an experiment
    /// @param exposures mean exposures of a visit
    /// @param subscriptions share of each subscription
    public record Activity(
            String name,
            double share,
            double reading,
            double returning,
            double clicks,
            double visiting,
            double exposures,
            List<Double> subscriptions) {}

    /// What is paid.
    ///
    /// @param name of the plan
    /// @param lift relative change of the click rate that the sound experiment's treatment makes
    /// @param value mean revenue of a click
    public record Subscription(String name, double lift, double value) {}

    /// The setting that is shipped.
    ///
    /// @return read from the class path
    public static Setting load() {
        try (InputStream in = Objects.requireNonNull(Setting.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            return JsonMapper.shared().readValue(in, Setting.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
