/** What every page has around it: header, navigation, messages, and the parts that pages are made of. */
@NullMarked
package org.spona.platform.shell;

import org.jspecify.annotations.NullMarked;
