/// The world itself: its setting, its articles, its readers, and what they read.
///
/// May use: `sample.chance`. Knows no file and no run.
package org.recscope.analytics.sample.world;
