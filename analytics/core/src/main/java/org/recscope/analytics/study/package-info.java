/// The front door: a saved question in, an evaluation with its provenance out; reads and writes project files.
///
/// May use: everything else in `analytics`. A study is immutable; what this version does not know in a project file is
/// kept and written back.
package org.recscope.analytics.study;
