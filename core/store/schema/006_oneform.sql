-- What search looks up is now in one form of Thai, see core/thai/oneform.h: the index is made anew.
UPDATE search_seen SET seq = 0
