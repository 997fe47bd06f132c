/// The front door of the invented news world: options in, files out.
///
/// May use: `sample.world`, `sample.run`, `sample.log`, `loading.table`, `study`, `work`. The world is a function of
/// its seed: equal options give equal bytes on any number of threads.
package org.recscope.analytics.sample;
