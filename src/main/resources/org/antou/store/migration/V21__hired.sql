-- 入职时间: since when a person is in this unit, known to the day, the month or the year. Gaps in filing begin with it.

ALTER TABLE PERSON ADD COLUMN HIRED VARCHAR(10);
