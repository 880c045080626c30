/** Tables that people take along into their spreadsheets. */
@NullMarked
package org.spona.platform.sheet;

import org.jspecify.annotations.NullMarked;
