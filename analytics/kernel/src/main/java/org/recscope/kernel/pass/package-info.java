/// One pass over users on all cores: a plan says which columns to fill, blocks of users are scored, every
/// user's values are written once and counts are whole numbers, so that the number of threads changes
/// nothing.
///
/// May use: `metric`, `tally`, `data`.
package org.recscope.kernel.pass;
