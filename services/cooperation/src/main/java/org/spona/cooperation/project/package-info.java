/** Projects with those who pay for them and take part in them, what they continue, and the reports that donors get. */
@NullMarked
package org.spona.cooperation.project;

import org.jspecify.annotations.NullMarked;
