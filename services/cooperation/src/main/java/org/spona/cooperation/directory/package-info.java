/** Services and info points: what, where, when, for whom, with which documents, and when somebody last checked that it is so. */
@NullMarked
package org.spona.cooperation.directory;

import org.jspecify.annotations.NullMarked;
