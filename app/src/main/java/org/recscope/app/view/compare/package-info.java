/// Two runs against each other, user by user: how large each difference is, how sure, for whom.
///
/// May use: as every view.
package org.recscope.app.view.compare;
