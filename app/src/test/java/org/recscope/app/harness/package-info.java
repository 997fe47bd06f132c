/// Drives the real window in tests, with no display.
package org.recscope.app.harness;
