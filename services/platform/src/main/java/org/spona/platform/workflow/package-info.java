/** What may be done to a thing, by whom and when: buttons, questions, pages and methods of the API are made of it. */
@NullMarked
package org.spona.platform.workflow;

import org.jspecify.annotations.NullMarked;
