/// How varied lists are: inside one list, and over the catalogue.
///
/// May use: `metric`, `tally`, `data`.
package org.recscope.kernel.metric.diversity;
