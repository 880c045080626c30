/** Personal links, by which people do one thing without an account, and who gets them. */
@NullMarked
package org.spona.cooperation.link;

import org.jspecify.annotations.NullMarked;
