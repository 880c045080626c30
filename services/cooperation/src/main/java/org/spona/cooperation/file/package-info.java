/** What the kinds of this service share to have files. */
@NullMarked
package org.spona.cooperation.file;

import org.jspecify.annotations.NullMarked;
