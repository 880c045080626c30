/** Pages on which a table is brought and its doubts are settled. */
@NullMarked
package org.spona.cooperation.planimport.web;

import org.jspecify.annotations.NullMarked;
