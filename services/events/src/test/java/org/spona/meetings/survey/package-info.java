/** Tests of surveys. */
@NullMarked
package org.spona.meetings.survey;

import org.jspecify.annotations.NullMarked;
