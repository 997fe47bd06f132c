/// How much of the catalogue each run shows, how evenly, and what diversity costs in accuracy.
///
/// May use: as every view.
package org.recscope.app.view.diversity;
