/** Questionnaires to member organisations: a few questions, answered by link or account, compared in a table. */
@NullMarked
package org.spona.meetings.survey;

import org.jspecify.annotations.NullMarked;
