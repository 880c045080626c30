/** Surveys as JSON. */
@NullMarked
package org.spona.meetings.survey.api;

import org.jspecify.annotations.NullMarked;
