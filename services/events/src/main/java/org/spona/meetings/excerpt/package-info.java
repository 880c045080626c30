/** Excerpts of minutes: what was decided or said on one item, as a document, and sent to institutions with a task if one is wanted. */
@NullMarked
package org.spona.meetings.excerpt;

import org.jspecify.annotations.NullMarked;
