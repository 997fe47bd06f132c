/// The window as a whole: what a user does from files to a picture, and that it shows what the command line writes.
package org.recscope.app.session;
